"""A school on one machine: the teacher's real program, tablets, a receiver and a district, each a process."""
