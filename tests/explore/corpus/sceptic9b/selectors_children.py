import os
import selectors


def main():
    sel = selectors.DefaultSelector()
    out = {}
    for i in range(3):
        r, w = os.pipe()
        if os.fork() == 0:
            os.close(r)
            os.write(w, b'hello ')
            os.write(w, f'from {i}'.encode())
            os._exit(0)
        os.close(w)
        sel.register(r, selectors.EVENT_READ, data=i)
        out[i] = ''
    while sel.get_map():
        for key, _ in sel.select():
            part = os.read(key.fd, 64)
            if part:
                out[key.data] += part.decode()
            else:
                sel.unregister(key.fd)
                os.close(key.fd)
    for _ in range(3):
        os.wait()
    print(out)


if __name__ == '__main__':
    main()
