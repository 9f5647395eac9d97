import threading

num = 0


def add():
    global num
    num += 1


threads = [threading.Thread(target=add) for _ in range(1000)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("num:", num)
