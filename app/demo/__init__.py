"""A school on one machine: the teacher's real program, real tablets, a receiver and a district, in own processes."""
