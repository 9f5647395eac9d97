import threading

number = 0
tickets = []


def draw():
    global number
    for _ in range(5):
        tickets.append((number := number + 1))


people = [threading.Thread(target=draw) for _ in range(3)]
for p in people:
    p.start()
for p in people:
    p.join()
print(len(tickets), "tickets drawn, last number", number)
