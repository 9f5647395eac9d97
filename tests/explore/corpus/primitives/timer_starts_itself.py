import threading

n = 0


def tick():
    global n
    n += 1
    if n < 5:
        threading.Timer(0.1, tick).start()


tick_thread = threading.Timer(0.1, tick)
tick_thread.start()
for _ in range(3):
    n += 1
print(n)
