import threading

seats = []


def book(name):
    if len(seats) < 5:
        seats.append(name)


ts = [threading.Thread(target=book, args=(f"guest {i}",)) for i in range(8)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(seats), "seats taken")
