import threading

condition = threading.Condition()


def print_numbers():
    with condition:
        for i in range(1, 53, 2):
            print(f"{i}{i + 1}", end="")
            condition.notify()
            condition.wait()
        condition.notify()


def print_letters():
    with condition:
        for i in range(26):
            condition.wait()
            print(chr(65 + i), end="")
            condition.notify()


t2 = threading.Thread(target=print_letters)
t1 = threading.Thread(target=print_numbers)
t2.start()
t1.start()
t1.join()
t2.join()
