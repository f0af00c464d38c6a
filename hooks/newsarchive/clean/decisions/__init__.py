"""What an editor decided in the sidecar: found in the source, and put above the rules."""
