import queue
import threading

belt = queue.Queue(maxsize=2)


def packer(out):
    for _ in range(3):
        out.append(belt.get())


out = []
p = threading.Thread(target=packer, args=(out,))
p.start()
for box in ("red", "green", "blue"):
    belt.put(box)
p.join()
print(out)
