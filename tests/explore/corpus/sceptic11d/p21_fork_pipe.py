import os


def child_work(end, numbers):
    total = 0
    for n in numbers:
        total += n
    os.write(end, b'%d\n' % total)


def main():
    parts = [range(0, 5), range(5, 10)]
    reader, writer = os.pipe()
    children = []
    for part in parts:
        pid = os.fork()
        if pid == 0:
            os.close(reader)
            child_work(writer, part)
            os._exit(0)
        children.append(pid)
    os.close(writer)
    with os.fdopen(reader) as lines:
        total = sum(int(line) for line in lines)
    for pid in children:
        _, status = os.waitpid(pid, 0)
        assert status == 0
    print('total', total)
    assert total == 45


if __name__ == '__main__':
    main()
