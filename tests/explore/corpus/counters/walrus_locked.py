import threading

number = 0
tickets = []
counter_window = threading.Lock()


def draw():
    global number
    for _ in range(5):
        with counter_window:
            tickets.append((number := number + 1))


people = [threading.Thread(target=draw) for _ in range(3)]
for p in people:
    p.start()
for p in people:
    p.join()
print(len(set(tickets)), "different tickets, last number", number)
