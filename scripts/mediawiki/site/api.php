<?php
define( 'MW_CONFIG_FILE', '/site/settings.php' );
chdir( '/mw' );
require '/mw/api.php';
