# 两个线程交替打印 12A34B56C（Event 实现）
import threading

number_turn = threading.Event()
letter_turn = threading.Event()


def numbers():
    for i in range(1, 6, 2):
        number_turn.wait()
        number_turn.clear()
        print(i, i + 1, sep='', end='')
        letter_turn.set()


def letters():
    for c in 'ABC':
        letter_turn.wait()
        letter_turn.clear()
        print(c, end='')
        number_turn.set()


def main():
    a = threading.Thread(target=numbers)
    b = threading.Thread(target=letters)
    number_turn.set()
    a.start()
    b.start()
    a.join()
    b.join()
    print()


if __name__ == '__main__':
    main()
