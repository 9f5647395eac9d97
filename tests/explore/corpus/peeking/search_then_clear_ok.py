import threading

inbox, lock = [], threading.Lock()
alarms = []


def send():
    with lock:
        inbox.append("low")


def watch():
    with lock:
        for message in inbox:
            if message == "fire":
                alarms.append(message)
                break
    with lock:
        inbox.clear()


ts = [threading.Thread(target=send), threading.Thread(target=watch)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(alarms)
