import threading

condition = threading.Condition()
turn = "number"


def print_numbers():
    global turn
    for i in range(1, 53, 2):
        with condition:
            while turn != "number":
                condition.wait()
            print(f"{i}{i + 1}", end="")
            turn = "letter"
            condition.notify()


def print_letters():
    global turn
    for i in range(26):
        with condition:
            while turn != "letter":
                condition.wait()
            print(chr(65 + i), end="")
            turn = "number"
            condition.notify()


ts = [threading.Thread(target=print_letters), threading.Thread(target=print_numbers)]
for t in ts:
    t.start()
for t in ts:
    t.join()
