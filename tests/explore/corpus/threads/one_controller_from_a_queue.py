import queue
import threading

position = 0
readings = queue.Queue()


def sensor(noise):
    for _ in range(2):
        readings.put(position + noise)


def controller(n):
    global position
    history = []
    for i in range(n):
        history.append(readings.get())
        position = i + 1
    assert len(history) == n


ts = [threading.Thread(target=sensor, args=(k,)) for k in (1, 2)] + [threading.Thread(target=controller, args=(4,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(position)
