import fcntl
import os
import tempfile

PATH = os.path.join(tempfile.mkdtemp(), 'journal.txt')


def deposit(amount, who):
    with open(PATH, 'r+') as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        try:
            rows = f.read().splitlines()
            balance = int(rows[-1].split(',')[2]) if rows else 0
            f.seek(0, os.SEEK_END)
            f.write(f'{who},{amount},{balance + amount}\n')
            f.flush()
        finally:
            fcntl.flock(f, fcntl.LOCK_UN)


def main():
    open(PATH, 'w').close()
    pids = []
    for who in range(3):
        pid = os.fork()
        if pid == 0:
            try:
                deposit(50, who)
                deposit(150, who)
            finally:
                os._exit(0)
        pids.append(pid)
    for pid in pids:
        os.waitpid(pid, 0)
    with open(PATH) as f:
        rows = f.read().splitlines()
    print('lines', len(rows))
    print('last balance', rows[-1].split(',')[2])


if __name__ == '__main__':
    main()
