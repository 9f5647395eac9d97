import threading

n = 0


def count():
    global n
    for _ in range(3):
        n += 1


threading.Thread(target=count, daemon=True).start()
print(n)
