import threading

remaining = 10


def tick():
    global remaining
    remaining -= 1


t = threading.Timer(0.01, tick)
t.start()
remaining += 5
t.join()
print(remaining)
