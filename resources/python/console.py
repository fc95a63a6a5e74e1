"""A world without a robot: there is nothing to command, and importing it is no fault."""
