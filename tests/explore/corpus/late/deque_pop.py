from collections import deque
import threading
todo = deque(range(40))
seen = set()

def worker():
    while todo:
        try:
            x = todo.popleft()
        except IndexError:
            break
        seen.add(x)

t = threading.Thread(target=worker)
t.start()
while len(todo):
    pass
assert len(seen) == 40
t.join()
