import fcntl
import os

with open("bank.txt", "w") as f:
    f.write("100")


def deposit(amount):
    with open("bank.txt", "r+") as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        balance = int(f.read())
        f.seek(0)
        f.truncate()
        f.write(str(balance + amount))


children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        deposit(10)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
print(open("bank.txt").read())
