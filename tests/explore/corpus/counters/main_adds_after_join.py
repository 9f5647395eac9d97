import threading

n = 0


def work():
    global n
    for _ in range(100):
        n += 1


t = threading.Thread(target=work)
t.start()
t.join()
for _ in range(100):
    n += 1
print(n)
