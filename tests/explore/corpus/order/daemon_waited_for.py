import threading

n = 0
done = threading.Event()


def count():
    global n
    for _ in range(3):
        n += 1
    done.set()


threading.Thread(target=count, daemon=True).start()
done.wait()
print(n)
