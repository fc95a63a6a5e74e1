"""Discovery: zeroconf both ways, on the class loop. What is heard is a hint until its sender proves it."""
