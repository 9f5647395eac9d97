import threading

total = 0


def add(n):
    global total
    for _ in range(n):
        total += 1


t1 = threading.Thread(target=add(100))
t2 = threading.Thread(target=add(100))
t1.start()
t2.start()
t1.join()
t2.join()
print(total)
