import threading

n = 0


def work():
    global n
    for _ in range(100):
        n += 1


t = threading.Thread(target=work)
t.start()
for _ in range(100):
    n += 1
t.join()
print(n)
