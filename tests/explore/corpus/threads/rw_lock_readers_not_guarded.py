import threading

readers = 0
room = threading.Semaphore(1)
news = "nothing"


def read():
    global readers
    readers += 1
    if readers == 1:
        room.acquire()
    seen = news
    readers -= 1
    if readers == 0:
        room.release()
    print("read:", seen)


def write(text):
    global news
    room.acquire()
    news = text
    room.release()


ts = [threading.Thread(target=read) for _ in range(3)]
ts.append(threading.Thread(target=write, args=("rain",)))
for t in ts:
    t.start()
for t in ts:
    t.join()
