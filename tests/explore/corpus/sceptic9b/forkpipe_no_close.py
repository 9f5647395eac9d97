import os


def main():
    r1, w1 = os.pipe()
    r2, w2 = os.pipe()
    if os.fork() == 0:
        os.close(w1)
        os.close(r2)
        while os.read(r1, 10):
            pass
        os.close(w2)
        os._exit(0)
    if os.fork() == 0:
        os.close(w2)
        while os.read(r2, 10):
            pass
        os._exit(0)
    os.write(w1, b'job')
    os.close(w1)
    os.close(w2)
    os.close(r1)
    os.close(r2)
    for _ in range(2):
        os.wait()
    print('done')


main()
