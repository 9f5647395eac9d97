import multiprocessing

from account import Account
from teller import Teller


def main():
    account = Account(1000)
    tellers = [Teller(account, "deposit", 100, 3), Teller(account, "withdraw", 100, 3)]
    for t in tellers:
        t.start()
    for t in tellers:
        t.join()
    account.show()


if __name__ == "__main__":
    main()
