import threading

number_turn, letter_turn = threading.Event(), threading.Event()


def print_numbers():
    for i in range(1, 53, 2):
        number_turn.wait()
        number_turn.clear()
        print(i, end="")
        print(i + 1, end="")
        letter_turn.set()


def print_letters():
    for i in range(26):
        letter_turn.wait()
        letter_turn.clear()
        print(chr(65 + i), end="")
        number_turn.set()


number_turn.set()
ts = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for t in ts:
    t.start()
for t in ts:
    t.join()
