import threading
import queue

wishes: "queue.Queue[tuple[str, int, queue.Queue]]" = queue.Queue()


def bank():
    balance = 100
    while True:
        kind, amount, answer = wishes.get()
        if kind == "stop":
            answer.put(balance)
            return
        if kind == "in":
            balance += amount
        elif balance >= amount:
            balance -= amount
        answer.put(balance)


def customer(kind, amount):
    answer = queue.Queue()
    wishes.put((kind, amount, answer))
    answer.get()


server = threading.Thread(target=bank)
server.start()
customers = [threading.Thread(target=customer, args=a) for a in (("in", 100), ("out", 10), ("out", 20))]
for c in customers:
    c.start()
for c in customers:
    c.join()
last = queue.Queue()
wishes.put(("stop", 0, last))
print(last.get())
server.join()
