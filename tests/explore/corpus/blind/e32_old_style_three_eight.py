#!/usr/bin/env python
# -*- coding: utf-8 -*-
from __future__ import print_function

import multiprocessing
import sys
import threading

if sys.version_info[0] < 3:
    range = xrange  # noqa


class Stock(object):
    def __init__(self, amount):
        self.amount = multiprocessing.Value('i', amount)

    def sell(self, n):
        if self.amount.value >= n:
            self.amount.value -= n
            return True
        return False


def clerk(stock, name):
    sold = 0
    while stock.sell(1):
        sold += 1
    print('%s is done' % name)
    sys.stdout.flush()


def main():
    stock = Stock(5)
    jobs = []
    for i in range(2):
        job = multiprocessing.Process(target=clerk, args=(stock, 'clerk-%d' % i))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
    print('left: %d' % stock.amount.value)


if __name__ == '__main__':
    main()
