"""An editor's decisions in the sidecar: finds what they refer to, and lets them override the rules."""
