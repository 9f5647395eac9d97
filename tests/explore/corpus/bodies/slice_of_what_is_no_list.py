"""What cannot be stored in a slice, and what is stored in several places at once, stays as Python has it."""
import threading

data = [1, 2, 3]
pair = [0, 0]


def work():
    try:
        data[:] = 5
    except TypeError as error:
        print("TypeError")
    rest = data[:2] = iter((7, 8))
    print(list(rest), data)
    try:
        data[::2] = (n for n in range(3))
    except ValueError:
        print("ValueError")
    pair[:] = "ab"
    print(pair)


thread = threading.Thread(target=work)
thread.start()
thread.join()
