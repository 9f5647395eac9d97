import threading

cv = threading.Condition()
letters_turn = False


def print_numbers():
    global letters_turn
    n = 1
    while n < 6:
        cv.acquire()
        if letters_turn:
            cv.wait()
        print(n, n + 1, sep='', end='', flush=True)
        n += 2
        letters_turn = True
        cv.notify()
        cv.release()


def print_letters():
    global letters_turn
    for code in range(ord('A'), ord('D')):
        cv.acquire()
        if not letters_turn:
            cv.wait()
        print(chr(code), end='', flush=True)
        letters_turn = False
        cv.notify()
        cv.release()


def main():
    t1 = threading.Thread(target=print_numbers, name='数字')
    t2 = threading.Thread(target=print_letters, name='字母')
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print()


main()
