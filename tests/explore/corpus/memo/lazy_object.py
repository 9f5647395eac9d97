import threading


class Connection:
    def __init__(self):
        self.sent = []


connection = None


def connected():
    global connection
    if connection is None:
        connection = Connection()
    return connection


def send(text):
    connected().sent.append(text)


ts = [threading.Thread(target=send, args=("x",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(connected().sent))
