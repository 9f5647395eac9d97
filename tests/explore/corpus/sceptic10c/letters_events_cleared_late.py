import threading

num_turn = threading.Event()
let_turn = threading.Event()
num_turn.set()


def numbers():
    for i in range(1, 9, 2):
        num_turn.wait()
        print(i, i + 1, sep='', end='')
        let_turn.set()
        num_turn.clear()


def letters():
    for c in 'ABCD':
        let_turn.wait()
        print(c, end='')
        num_turn.set()
        let_turn.clear()


t1 = threading.Thread(target=numbers)
t2 = threading.Thread(target=letters)
t1.start()
t2.start()
t1.join()
t2.join()
print()
