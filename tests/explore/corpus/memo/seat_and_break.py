import threading

seats = [None] * 3


def book(who):
    for i in range(3):
        if seats[i] is None:
            seats[i] = who
            break


ts = [threading.Thread(target=book, args=("guest",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats.count("guest"))
