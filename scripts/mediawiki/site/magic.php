<?php
$magicWords['en'] = [ 'disambiguation' => [ 0, '__DISAMBIG__' ], 'shortdesc' => [ 0, 'SHORTDESC' ] ];
