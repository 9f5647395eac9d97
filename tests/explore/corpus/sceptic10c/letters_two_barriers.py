import threading

after_number = threading.Barrier(2)
after_letter = threading.Barrier(2)


def zahlen():
    for i in range(3):
        print(2 * i + 1, 2 * i + 2, sep='', end='')
        after_number.wait()
        after_letter.wait()


def buchstaben():
    for c in 'ABC':
        after_number.wait()
        print(c, end='')
        after_letter.wait()


threads = [threading.Thread(target=f) for f in (zahlen, buchstaben)]
for t in threads: t.start()
for t in threads: t.join()
print()
