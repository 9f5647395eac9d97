import threading

seats = [None] * 3
numbers = []


def book(who):
    for i in range(3):
        if seats[i] is None:
            seats[i] = who
            return i


def visit(who):
    numbers.append(book(who))


ts = [threading.Thread(target=visit, args=("guest",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(numbers)))
