import queue
import threading


class Message:
    pass


lock = threading.Lock()
number = 0
box = queue.Queue()


def send():
    global number
    with lock:
        number += 1
        mine = number
    message = Message()
    message.number = mine
    box.put(message)


threads = [threading.Thread(target=send) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(box.get().number for _ in range(2)))
