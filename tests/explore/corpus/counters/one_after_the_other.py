import threading

n = 0


def work():
    global n
    for _ in range(100):
        n += 1


for _ in range(3):
    t = threading.Thread(target=work)
    t.start()
    t.join()
print(n)
