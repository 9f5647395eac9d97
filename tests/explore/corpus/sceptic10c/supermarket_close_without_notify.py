import threading
from collections import deque

queue = deque()
cv = threading.Condition()
is_open = True
sold = 0


def cashier():
    global sold
    while True:
        with cv:
            while is_open and not queue:
                cv.wait()
            if not queue:
                return
            sold += queue.popleft()


def customer(n):
    with cv:
        queue.append(n)
        cv.notify()


staff = threading.Thread(target=cashier)
staff.start()
guests = [threading.Thread(target=customer, args=(n,)) for n in (1, 2)]
for g in guests:
    g.start()
for g in guests:
    g.join()
is_open = False
staff.join()
print('sold', sold)
