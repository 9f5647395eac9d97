import threading

print_lock = threading.Lock()
data_lock = threading.Lock()
data = {"n": 1}


def say(text):
    with print_lock:
        print(text)


def change():
    with data_lock:
        data["n"] += 1
        say("changed")


def show():
    with print_lock:
        with data_lock:
            print(data["n"])


ts = [threading.Thread(target=f) for f in (change, show)]
for t in ts:
    t.start()
for t in ts:
    t.join()
