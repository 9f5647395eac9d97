import queue
import threading

lines = queue.Queue()


def log():
    for _ in range(3):
        line = lines.get()
        print(line)


t = threading.Thread(target=log)
t.start()
for word in ('one', 'two', 'three'):
    lines.put(word)
while not lines.empty():
    pass
print('bye')
t.join()
