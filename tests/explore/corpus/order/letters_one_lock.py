import threading

lock = threading.Lock()


def print_numbers():
    for i in range(1, 53, 2):
        with lock:
            print(f"{i}{i + 1}", end="")


def print_letters():
    for i in range(26):
        with lock:
            print(chr(65 + i), end="")


ts = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for t in ts:
    t.start()
for t in ts:
    t.join()
