import threading

tickets = 1
lock = threading.Lock()


def until_there():
    while 1:
        if tickets:
            return True


def queue_up(name):
    print(name, "waits")
    until_there()


def buy(name):
    global tickets
    queue_up(name)
    with lock:
        tickets -= 1


def print_one():
    global tickets
    with lock:
        tickets += 1


people = [threading.Thread(target=buy, args=(n,)) for n in ("Kim", "Lee")]
people.append(threading.Thread(target=print_one))
for p in people:
    p.start()
for p in people:
    p.join()
