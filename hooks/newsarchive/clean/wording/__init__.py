"""What the words of a line say, whatever stands around it: labels, names, notices, buttons, running text."""
