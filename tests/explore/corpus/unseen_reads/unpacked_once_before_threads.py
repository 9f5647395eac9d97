import threading

size = [3, 4]
width, height = size
area = 0
lock = threading.Lock()


def add(n):
    global area
    w, h = size
    for _ in range(n):
        with lock:
            area += w * h


threads = [threading.Thread(target=add, args=(2,)) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(area, width, height)
