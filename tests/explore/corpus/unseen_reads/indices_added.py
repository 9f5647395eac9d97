import threading

total = 0


def add():
    global total
    for i in range(3):
        total += i


threads = [threading.Thread(target=add) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(total)
