from learn import k_nearest, accuracy

fruits = [[18, 3], [20, 5], [22, 4], [30, 8], [33, 7], [36, 9]]
types = ["olive", "olive", "olive", "argan", "argan", "argan"]


def machine(fruits, types, fruit):
    return "olive"


def percent(votes, solutions):
    return 0


fruit = [int(input("mm? ")), int(input("g? "))]
print(machine(fruits, types, fruit))

test = [[19, 4], [25, 6], [31, 8], [37, 9]]
solutions = ["olive", "argan", "argan", "argan"]
votes = []
for f in test:
    votes.append(machine(fruits, types, f))
print(round(percent(votes, solutions)))
